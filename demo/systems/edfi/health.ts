import { isDirty } from '../../dirt';
import type { Vaccine } from '../../health-records';
import type { Population } from '../../population';
import type { Code } from './descriptors';
import { districtId, schoolId, type EdFiTables } from './organizations';

const VACCINES: Record<Vaccine, string> = {
  DTAP: 'DTaP',
  POLIO: 'IPV',
  MMR: 'MMR',
  HEP_B: 'HepB',
  VARICELLA: 'VAR',
  MENINGOCOCCAL: 'MenACWY',
};
const GROUNDS = { RELIGIOUS: 'Religious', PHILOSOPHICAL: 'Philosophical', OTHER: 'Other' } as const;

/** Health records, of the district; of some students the school once had one too, and it is older. */
export function addHealth(tables: EdFiTables, { district, schools, healthRecords }: Population, code: Code) {
  for (const { student, asOf, required, additional, exemption } of healthRecords) {
    const key = { educationorganizationid: districtId(district), studentusi: student.number };
    tables.studenthealth.add({
      ...key,
      asofdate: asOf,
      nonmedicalimmunizationexemptiondate: exemption?.date ?? null,
      nonmedicalimmunizationexemptiondescriptorid:
        exemption && code('NonMedicalImmunizationExemption', GROUNDS[exemption.ground]),
    });
    for (const { vaccine, doses, medicalExemption } of required) {
      const immunizationtypedescriptorid = code('ImmunizationType', VACCINES[vaccine]);
      tables.studenthealthrequiredimmunization.add({
        ...key,
        immunizationtypedescriptorid,
        medicalexemption: medicalExemption?.reason ?? null,
        medicalexemptiondate: medicalExemption?.date ?? null,
      });
      for (const immunizationdate of doses) {
        tables.studenthealthrequiredimmunizationdate.add({ ...key, immunizationtypedescriptorid, immunizationdate });
      }
    }
    for (const { name: immunizationname, doses } of additional) {
      tables.studenthealthadditionalimmunization.add({ ...key, immunizationname });
      for (const immunizationdate of doses) {
        tables.studenthealthadditionalimmunizationdate.add({ ...key, immunizationname, immunizationdate });
      }
    }
    const school = schools.find(({ grades }) => grades.includes(student.grade));
    if (!school || !isDirty('demographicsTwice', student.number)) continue;
    const older = { educationorganizationid: schoolId(district, school), studentusi: student.number };
    tables.studenthealth.add({ ...older, asofdate: '2024-08-19' });
  }
}
