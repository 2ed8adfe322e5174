import type { DisciplinaryAction, Measure } from '../../disciplinary-actions';
import type { Behavior, Incident, IncidentRole, Place } from '../../incidents';
import type { Population } from '../../population';
import type { Code } from './descriptors';
import { schoolId, type EdFiTables } from './organizations';

// Ed-Fi's own four codes tell little, so that most districts have codes of their own.
const BEHAVIORS: Record<Behavior, readonly [string, 'own'?]> = {
  FIGHT: ['Fighting', 'own'],
  BULLYING: ['Bullying', 'own'],
  THEFT: ['Theft', 'own'],
  VANDALISM: ['Vandalism', 'own'],
  TOBACCO: ['Tobacco', 'own'],
  WEAPON: ['State Offense'],
  DISRUPTION: ['School Code of Conduct'],
};
const PLACES: Record<Place, string> = {
  CLASSROOM: 'Classroom',
  HALLWAY: 'Hallway or stairs',
  CAFETERIA: 'Cafeteria area',
  PLAYGROUND: 'Athletic field or playground',
  BUS: 'School bus',
  RESTROOM: 'Restroom',
  ONLINE: 'Online',
};
const ROLES: Record<IncidentRole, string> = {
  PERPETRATOR: 'Perpetrator',
  VICTIM: 'Victim',
  WITNESS: 'Witness',
  REPORTER: 'Reporter',
};
const REPORTERS = { STAFF: 'Staff', STUDENT: 'Student', PARENT: 'Parent/guardian' } as const;
const WEAPONS = { KNIFE: 'Knife', OTHER_OBJECT: 'Other Object' } as const;
const MEASURES: Record<Measure, readonly [string, 'own'?]> = {
  DETENTION: ['Detention', 'own'],
  IN_SCHOOL_SUSPENSION: ['In School Suspension'],
  OUT_OF_SCHOOL_SUSPENSION: ['Out of School Suspension'],
  COMMUNITY_SERVICE: ['Community Service'],
  NONE: ['No action for incident'],
};
const DIFFERENCES = {
  SCHOOL_YEAR_ENDED: 'School Year Ended',
  COMPLETED_EARLY: 'Completed Term Requirements Sooner Than Expected',
} as const;

/** Who did something and who did not stand in two tables, by incident. */
export function addDiscipline(tables: EdFiTables, population: Population, code: Code) {
  const { district, incidents, disciplinaryActions } = population;
  for (const incident of incidents) {
    const key = keyOf(district, incident);
    tables.disciplineincident.add({
      ...key,
      incidentdate: incident.date,
      incidenttime: incident.time && `${incident.time}:00`,
      incidentcost: incident.cost,
      incidentdescription: incident.account,
      incidentlocationdescriptorid: code('IncidentLocation', PLACES[incident.place]),
      reportedtolawenforcement: incident.reportedToPolice,
      reporterdescriptiondescriptorid: code('ReporterDescription', REPORTERS[incident.reporter]),
    });
    for (const behavior of incident.behaviors) {
      tables.disciplineincidentbehavior.add({ ...key, behaviordescriptorid: behaviorId(behavior, code) });
    }
    if (incident.weapon) {
      tables.disciplineincidentweapon.add({ ...key, weapondescriptorid: code('Weapon', WEAPONS[incident.weapon]) });
    }
    addParts(tables, population, incident, code);
  }
  for (const action of disciplinaryActions) addAction(tables, population, action, code);
}

function addParts(tables: EdFiTables, { district }: Population, incident: Incident, code: Code) {
  const listed = new Set<number>();
  for (const { student, role, behaviors } of incident.parts) {
    const key = { ...keyOf(district, incident), studentusi: student.number };
    const disciplineincidentparticipationcodedescriptorid = code('DisciplineIncidentParticipationCode', ROLES[role]);
    const part = { ...key, disciplineincidentparticipationcodedescriptorid };
    for (const behavior of behaviors) {
      const behaviordescriptorid = behaviorId(behavior, code);
      tables.studentdisciplineincidentbehaviorassociation.add({ ...key, behaviordescriptorid });
      tables.studentdisciplineincidentbehaviorassociationdisciplinein_ae6a21.add({ ...part, behaviordescriptorid });
    }
    if (role === 'PERPETRATOR') continue;
    if (!listed.has(student.number)) tables.studentdisciplineincidentnonoffenderassociation.add(key);
    listed.add(student.number);
    tables.studentdisciplineincidentnonoffenderassociationdisciplin_4c979a.add(part);
  }
}

function addAction(tables: EdFiTables, { district }: Population, action: DisciplinaryAction, code: Code) {
  const { number, incident, part, measures, date, length, actualLength, lengthDifference } = action;
  const key = { disciplineactionidentifier: String(number), disciplinedate: date, studentusi: part.student.number };
  tables.disciplineaction.add({
    ...key,
    disciplineactionlength: length,
    actualdisciplineactionlength: actualLength,
    disciplineactionlengthdifferencereasondescriptorid:
      lengthDifference && code('DisciplineActionLengthDifferenceReason', DIFFERENCES[lengthDifference]),
    assignmentschoolid: action.assignedSchool && schoolId(district, action.assignedSchool),
    responsibilityschoolid: schoolId(district, incident.school),
    relatedtozerotolerancepolicy: action.zeroTolerance,
  });
  for (const measure of measures) {
    tables.disciplineactiondiscipline.add({ ...key, disciplinedescriptorid: code('Discipline', ...MEASURES[measure]) });
  }
  for (const behavior of part.behaviors) {
    const behaviordescriptorid = behaviorId(behavior, code);
    tables.disciplineactionstudentdisciplineincidentbehaviorassociation.add({
      ...key,
      ...keyOf(district, incident),
      behaviordescriptorid,
    });
  }
}

const behaviorId = (behavior: Behavior, code: Code) => code('Behavior', ...BEHAVIORS[behavior]);

const keyOf = (district: Population['district'], { number, school }: Incident) => ({
  incidentidentifier: String(number),
  schoolid: schoolId(district, school),
});
