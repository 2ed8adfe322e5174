import { everyColumn } from './every-column';

// All of them take three minutes.
everyColumn({ system: 'edfi', engine: 'postgres' }, { each: 8 });
