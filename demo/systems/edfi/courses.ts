import type { Section } from '../../classes';
import type { CourseLevel, Subject } from '../../curriculum';
import type { Population } from '../../population';
import type { Code } from './descriptors';
import { classPeriodName, GRADE_LEVELS, schoolId, type EdFiTables } from './organizations';
import { sessionName, type Half } from './sessions';

export const SUBJECTS: Record<Subject, string> = {
  ENGLISH: 'English Language Arts',
  MATHEMATICS: 'Mathematics',
  SCIENCE: 'Science',
  SOCIAL_STUDIES: 'Social Studies',
  LANGUAGES: 'Foreign Language and Literature',
  ARTS: 'Fine and Performing Arts',
  PHYSICAL: 'Physical, Health, and Safety Education',
  TECHNICAL: 'Career and Technical Education',
};
const LEVELS: Record<CourseLevel, string> = {
  GENERAL: 'General',
  HONORS: 'Honors',
  AP: 'Advanced Placement',
  CTE: 'Career and Technical Education',
};

/** A class of a whole year is two sections in Ed-Fi, one a session. */
export const halvesOf = ({ term }: Section): readonly Half[] => (term === 'YEAR' ? ['S1', 'S2'] : [term]);

/** The columns that name a section; identifiers come again every year. */
export function sectionKey(district: Population['district'], { course, year, ordinal }: Section, half: Half) {
  return {
    localcoursecode: course.code,
    schoolid: schoolId(district, course.school),
    schoolyear: year.year,
    sectionidentifier: `${course.code}-${String(ordinal).padStart(4, '0')}`,
    sessionname: sessionName(year, half),
  };
}

export function addCourses(tables: EdFiTables, { district, courses, sections }: Population, code: Code) {
  for (const { school, code: coursecode, title, credits, subject, level, grade } of courses) {
    const course = { coursecode, educationorganizationid: schoolId(district, school) };
    tables.course.add({
      ...course,
      coursetitle: title,
      coursedescription: title,
      coursedefinedbydescriptorid: code('CourseDefinedBy', 'LEA'),
      coursegpaapplicabilitydescriptorid: code(
        'CourseGPAApplicability',
        level === 'GENERAL' ? 'Applicable' : 'Weighted',
      ),
      highschoolcourserequirement: school.level === 'HIGH' && subject !== 'ARTS',
      maximumavailablecredits: credits > 0 ? credits : null,
      numberofparts: 1,
    });
    tables.courseacademicsubject.add({
      ...course,
      academicsubjectdescriptorid: code('AcademicSubject', SUBJECTS[subject]),
    });
    for (const system of ['LEA course code', 'State course code']) {
      const courseidentificationsystemdescriptorid = code('CourseIdentificationSystem', system);
      tables.courseidentificationcode.add({
        ...course,
        courseidentificationsystemdescriptorid,
        identificationcode: coursecode,
      });
    }
    const courselevelcharacteristicdescriptorid = code('CourseLevelCharacteristic', LEVELS[level]);
    tables.courselevelcharacteristic.add({ ...course, courselevelcharacteristicdescriptorid });
    const gradeleveldescriptorid = code('GradeLevel', GRADE_LEVELS[grade] ?? '');
    tables.courseofferedgradelevel.add({ ...course, gradeleveldescriptorid });
  }
  const offered = new Set<string>();
  for (const section of sections) {
    for (const half of halvesOf(section)) {
      const key = sectionKey(district, section, half);
      const { sectionidentifier: _identifier, ...offering } = key;
      const { localcoursecode, schoolid } = offering;
      if (!offered.has(Object.values(offering).join('/'))) {
        offered.add(Object.values(offering).join('/'));
        tables.courseoffering.add({ ...offering, coursecode: localcoursecode, educationorganizationid: schoolid });
      }
      const { course, room, period } = section;
      tables.section.add({
        ...key,
        availablecredits: course.credits === 0 ? null : course.credits / (section.term === 'YEAR' ? 2 : 1),
        educationalenvironmentdescriptorid: code('EducationalEnvironment', 'Classroom'),
        locationclassroomidentificationcode: room,
        locationschoolid: schoolid,
        mediumofinstructiondescriptorid: code('MediumOfInstruction', 'Face-to-face instruction'),
        sectionname: course.title,
        sectiontypedescriptorid: code('SectionType', 'Attendance and Credit'),
        sequenceofcourse: 1,
      });
      tables.sectionclassperiod.add({ ...key, classperiodname: classPeriodName(period) });
    }
  }
}
