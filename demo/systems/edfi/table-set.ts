import { assessmentTables } from './assessment-tables';
import { catalogueTables } from './catalogue-tables';
import { cohortTables } from './cohort-tables';
import { disciplineTables } from './discipline-tables';
import { healthTables } from './health-tables';
import { programTables } from './program-tables';
import { staffTables } from './staff-tables';
import { studentTables } from './student-tables';
import { transcriptTables } from './transcript-tables';

/** The tables of an ODS that a district fills, empty. */
export const edfiTableSet = () => ({
  ...catalogueTables(),
  ...cohortTables(),
  ...staffTables(),
  ...studentTables(),
  ...healthTables(),
  ...disciplineTables(),
  ...programTables(),
  ...assessmentTables(),
  ...transcriptTables(),
});
