import { everyColumn } from './every-column';

everyColumn({ system: 'opensis', engine: 'sqlite' });
