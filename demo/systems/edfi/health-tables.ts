import { table } from '../../table';

/** Health records as Ed-Fi ODS 5.2 lays them out. */
export function healthTables() {
  return {
    studenthealth: table(
      'studenthealth',
      `
        educationorganizationid bigint!, studentusi int!, asofdate date!, nonmedicalimmunizationexemptiondate date,
        nonmedicalimmunizationexemptiondescriptorid int`,
      { key: 'educationorganizationid, studentusi', indexes: ['studentusi'] },
    ),
    studenthealthadditionalimmunization: table(
      'studenthealthadditionalimmunization',
      `
        educationorganizationid bigint!, studentusi int!, immunizationname varchar(100)!`,
      { key: 'educationorganizationid, studentusi, immunizationname' },
    ),
    studenthealthadditionalimmunizationdate: table(
      'studenthealthadditionalimmunizationdate',
      `
        educationorganizationid bigint!, studentusi int!, immunizationname varchar(100)!, immunizationdate date!`,
      { key: 'educationorganizationid, studentusi, immunizationname, immunizationdate' },
    ),
    studenthealthrequiredimmunization: table(
      'studenthealthrequiredimmunization',
      `
        educationorganizationid bigint!, studentusi int!, immunizationtypedescriptorid int!,
        medicalexemption varchar(1024), medicalexemptiondate date`,
      { key: 'educationorganizationid, studentusi, immunizationtypedescriptorid' },
    ),
    studenthealthrequiredimmunizationdate: table(
      'studenthealthrequiredimmunizationdate',
      `
        educationorganizationid bigint!, studentusi int!, immunizationtypedescriptorid int!, immunizationdate date!`,
      { key: 'educationorganizationid, studentusi, immunizationtypedescriptorid, immunizationdate' },
    ),
  };
}
