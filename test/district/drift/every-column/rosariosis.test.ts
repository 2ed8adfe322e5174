import { everyColumn } from './every-column';

everyColumn({ system: 'rosariosis', engine: 'postgres' }, { tooLong: ['courses'], each: 2 });
