// The code sets of Ed-Fi Data Standard 5 that the district uses, and some that it does not.
export const ED_FI: Record<string, string> = {
  AcademicSubject: `Career and Technical Education|English|English Language Arts|Fine and Performing Arts|
    Foreign Language and Literature|Mathematics|Other|Physical, Health, and Safety Education|Reading|Science|
    Social Sciences and History|Social Studies|Writing`,
  AddressType: 'Billing|Home|Mailing|Other|Physical|Shelter, Transitional housing, Awaiting Foster|Temporary|Work',
  AttemptStatus: 'Audited|Fail|Incomplete|Pass|Withdrawn|Other',
  AttendanceEventCategory: 'Early departure|Excused Absence|In Attendance|Partial|Present|Tardy|Unexcused Absence',
  CalendarEvent: 'Emergency day|Holiday|Instructional day|Make-up day|Other|Teacher only day|Weather day',
  CalendarType: 'IEP|Student Specific|Grade Level|School|Staff',
  CharterStatus: 'College/University Charter|Not a Charter School|Open Enrollment|School Charter',
  ClassroomPosition: 'Assistant Teacher|Substitute Teacher|Support Teacher|Teacher of Record',
  Country: 'CA|CN|MX|SO|US|VN',
  CourseAttemptResult: 'Fail|Incomplete|Pass|Withdrawn',
  CourseDefinedBy: 'LEA|National Organization|School|SEA',
  CourseGPAApplicability: 'Applicable|Not Applicable|Weighted',
  CourseIdentificationSystem: 'LEA course code|Other|SCED course code|School course code|State course code',
  CourseLevelCharacteristic: `Advanced|Advanced Placement|Basic|Career and Technical Education|Core Subject|
    Dual Credit|English Language Learner|General|Gifted and Talented|Honors|International Baccalaureate|Remedial`,
  CreditType: 'Carnegie unit|Semester hour credit|Other',
  EducationalEnvironment: 'Classroom|Homebound|Hospital class|In-school suspension|Laboratory|Resource room',
  EducationOrganizationCategory: 'Education Service Center|Local Education Agency|Other|School|State Education Agency',
  EducationOrganizationIdentificationSystem: 'Federal|LEA|NCES|Other|School|SEA',
  ElectronicMailType: 'Home/Personal|Organization|Other|Work',
  EmploymentStatus: 'Probationary|Contractual|Employed part-time|Other|Substitute/temporary|Tenured or permanent',
  EnrollmentType: 'Current|Preregistered|Summer',
  EntryGradeLevelReason: 'Nonpromotion - Other|Promotion - Accelerated promotion|Promotion - Regular promotion',
  EntryType: 'Transfer|New to education system|Next year school|Other|Re-entry',
  ExitWithdrawType: `Completed|Died or is permanently incapacitated|Dropout|End of school year|Expelled|Graduated|
    Incarcerated|Invalid enrollment|No show|Other|Reached maximum age|Transferred|Withdrawn`,
  GradeLevel: `Infant/toddler|Preschool|Prekindergarten|Transitional Kindergarten|Kindergarten|First grade|Second grade|
    Third grade|Fourth grade|Fifth grade|Sixth grade|Seventh grade|Eighth grade|Ninth grade|Tenth grade|Eleventh grade|
    Twelfth grade|Grade 13|Postsecondary|Ungraded|Other|Adult Education|Out of School`,
  GradeType: 'Conduct|Exam|Final|Grading Period|Mid-Term Grade|Progress Report|Semester',
  GradingPeriod: `First Semester|Second Semester|First Nine Weeks|Second Nine Weeks|Third Nine Weeks|Fourth Nine Weeks|
    First Six Weeks|Second Six Weeks|End of Year`,
  ImmunizationType: 'DTaP|HepB|IPV|MMR|VAR',
  InstitutionTelephoneNumberType: 'Administrative|Attendance|Fax|Food Service|Health Clinic|Main|Other',
  Language: 'ara|chi|eng|som|spa|vie',
  LimitedEnglishProficiency: 'Limited|Limited Monitored 1|Limited Monitored 2|NotLimited',
  LocalEducationAgencyCategory: 'Charter|Independent|Other local education agency|Regular public school district',
  MediumOfInstruction: 'Face-to-face instruction|Independent study|Other|Virtual/On-line Distance learning',
  OperationalStatus: 'Active|Added|Changed|Closed|Future|Inactive|New|Reopened',
  PerformanceBaseConversion: 'Advanced|Basic|Below Basic|Fail|Pass|Proficient|Well Below Basic',
  ProgramAssignment: 'Bilingual/English as a Second Language|Other|Regular Education|Special Education',
  Race: `American Indian or Alaska Native|Asian|Black or African American|Choose Not to Respond|
    Native Hawaiian or Pacific Islander|Other|White|Hispanic or Latino|Middle Eastern or North African`,
  Relation: `Aunt|Brother|CourtAppointedGuardian|Cousin|Father|Father, step|Foster parent|Friend|Grandfather|
    Grandmother|Grandparent|Guardian|Mother|Mother, step|Neighbor|Other|Parent|Sibling|Sister|Uncle|Unknown`,
  RepeatIdentifier: 'Not repeated|Other|Repeated, counted in grade point average',
  ResidencyStatus:
    'Resident of admin unit and school area|Resident of admin unit, but other school area|Resident of another state',
  SchoolCategory: 'Elementary School|Middle School|Junior High School|High School|Secondary School|All Levels|Ungraded',
  SchoolType: 'Alternative|Career and Technical Education|Regular|Special Education',
  SectionType: 'Attendance and Credit|Attendance Only|Credit Only',
  Sex: 'Female|Male|Non-binary|Not Selected',
  StaffClassification: `Assistant Principal|Counselor|Instructional Aide|LEA Administrator|Librarian/Media Specialist|Other|
    Principal|School Counselor|Substitute Teacher|Superintendent|Support Services Staff|Teacher`,
  StaffIdentificationSystem: 'District|Other|Professional Certificate|School|SSN|State',
  StateAbbreviation: 'CO|IL|KS|NM|TX|WI',
  StudentCharacteristic: `Displaced|Economic Disadvantaged|Foster Care|Homeless|Immigrant|Other|Parent in Military|
    Refugee|Unaccompanied Youth`,
  StudentIdentificationSystem: 'District|Family|Federal|Local|Other|School|SSN|State|Student Number',
  TelephoneNumberType: 'Emergency 1|Emergency 2|Fax|Home|Mobile|Other|Unlisted|Work',
  Term: `Semester|Fall Semester|Spring Semester|Summer Semester|Quarter|First Quarter|Second Quarter|Third Quarter|
    Fourth Quarter|Trimester|MiniTerm|Year Round|Other`,
  TitleIPartASchoolDesignation: 'Not A Title I School|Title I Schoolwide School|Title I Targeted Assistance School',
};

// An ODS is loaded with other catalogues too; the same kind of code then has several namespaces.
export const ONE_ROSTER: Record<string, string> = {
  ClassroomPosition: 'TRUE|FALSE',
  Race: 'americanIndianOrAlaskaNative|asian|blackOrAfricanAmerican|nativeHawaiianOrOtherPacificIslander|white',
  Sex: 'male|female|unspecified|other',
  StaffClassification: 'aide|counselor|districtAdministrator|principal|teacher',
  Term: 'gradingPeriod|semester|schoolYear|term',
};

export const OWN: Record<string, string> = {
  EntryType: 'Open enrollment',
  GradeLevel: `Kindergarten|First grade|Second grade|Third grade|Fourth grade|Fifth grade|Sixth grade|Seventh grade|
    Eighth grade|Ninth grade|Tenth grade|Eleventh grade|Twelfth grade`,
  Relation: 'Padrino|Neighbor',
  Sex: 'Female|Male|Non-binary',
};

// Loaded after the others, whose ids stay what they are.
export const ED_FI_RECORDS: Record<string, string> = {
  AcademicHonorCategory: 'Honor award|Honor roll|Other',
  Accommodation: `504 accommodation|English language learner accommodation|Other|Scheduling accommodation|
    Test administration accommodation|Test material accommodation`,
  AssessmentCategory:
    'Benchmark test|College entrance exam|Formative|State assessment|State summative assessment 3-8 general',
  AssessmentPeriod: 'Beginning of Year|End of Year|Fall|Middle of Year|Spring|Summer',
  AssessmentReportingMethod: 'Percentile rank|Proficiency level|Raw score|Scale score',
  Behavior: 'Other|School Code of Conduct|School Violation|State Offense',
  CourseRepeatCode: 'Repeat Counted|Repeat NotCounted|Replacement Counted',
  CohortType: `Academic Intervention|Attendance Intervention|Classroom Pullout|Counselor List|Discipline Intervention|
    Extracurricular Activity|Field Trip|In-school Suspension|Other|Principal Watch List|Study Hall`,
  CTEProgramService: 'Manufacturing',
  DiplomaLevel: 'Cum laude|Distinguished|Minimum|Recommended',
  DiplomaType: 'Endorsed/advanced diploma|Other|Regular diploma',
  Disability: `Autism Spectrum Disorders|Hearing Impairment, including Deafness|Intellectual Disability|
    Medical condition|Multiple Disabilities|Other|Other Health Impairment|Serious Emotional Disability|
    Specific Learning Disability|Speech or Language Impairment`,
  DisabilityDeterminationSourceType: 'By physician|By school psychologist or other psychologist|Other|Self-reported',
  Discipline: `Community Service|Expulsion|In School Suspension|No action for incident|Other|Out of School Suspension|
    Removal from Classroom`,
  DisciplineActionLengthDifferenceReason: `Completed Term Requirements Sooner Than Expected|No Difference|Other|
    School Year Ended|Student Incarcerated`,
  DisciplineIncidentParticipationCode: 'Perpetrator|Reporter|Victim|Witness',
  HomelessPrimaryNighttimeResidence: 'Doubled-up|Hotels/motels|Shelters|Unsheltered',
  HomelessProgramService: 'Emergency Assistance|Instructional Services|Transportation Services',
  ImmunizationType: 'MenACWY|HPV',
  IncidentLocation: `Athletic field or playground|Cafeteria area|Classroom|Hallway or stairs|On campus|Online|Restroom|
    School bus`,
  LanguageInstructionProgramService: 'Content-Based ESL|ESL or ELD|Pull-Out ESL',
  LanguageUse: 'Home language|Native language|Other language proficiency|Spoken language',
  MethodCreditEarned: 'Classroom credit|Credit by examination|Credit recovery|Online credit|Transfer credit',
  MigrantEducationProgramService: 'Instructional Services|Support Services',
  NonMedicalImmunizationExemption: 'Other|Philosophical|Religious',
  GradePointAverageType: 'Unweighted|Weighted',
  PerformanceLevel: 'Advanced|Basic|Below Basic|Proficient',
  ProgramType: `Career and Technical Education|English as a Second Language (ESL)|Gifted and Talented|Homeless|
    Migrant Education|Other|Section 504 Placement|Special Education|Student School Food Service|Title I Part A`,
  ReasonExited: `Graduated with a high school diploma|Transferred to another district or school|
    Transferred to regular education`,
  ReasonNotTested: 'Absent|Medical waiver|Other|Refusal by parent',
  ReporterDescription: 'Other|Parent/guardian|Staff|Student',
  Responsibility: 'Accountability|Attendance|Funding|Residency',
  ResultDatatypeType: 'Decimal|Integer|Level|Percentile|Range',
  RetestIndicator: '1st Retest|Primary Administration',
  SchoolFoodServiceProgramService: `Free Breakfast|Free Lunch|Full Price Lunch|Other|Reduced Price Breakfast|
    Reduced Price Lunch`,
  Section504Disability: 'Attention Deficit Hyperactivity Disorder|Epilepsy|Other Reason',
  Service: 'Counseling services|Speech therapy',
  SpecialEducationExitReason: 'Dropped out|No longer eligible for Special Education|Transferred out',
  SpecialEducationProgramService: `Counseling Services|Occupational And Physical Therapy|
    Speech-Language And Audiology Services`,
  SpecialEducationSetting: `Correctional facilities|Homebound/Hospital|Inside regular class 80% or more of the day|
    Inside regular class between 40-79% of the day|Inside regular class less than 40% of the day|Separate school`,
  TitleIPartAParticipant: 'Public Schoolwide Program|Public Targeted Assistance Program|Was not served',
  TitleIPartAProgramService: 'Mathematics Instructional Services|Reading/Language Instructional Services',
  TribalAffiliation: 'Navajo Tribe of Arizona, New Mexico and Utah|Zuni Tribe of the Zuni Reservation',
  Weapon: 'Club|Handgun|Knife|Other|Other Object',
};

// What a state or district adds: its own behaviors and measures, some by the names of CEDS.
export const OWN_RECORDS: Record<string, string> = {
  Behavior: 'Bullying|Fighting|Theft|Tobacco|Vandalism|Weapons Possession',
  Discipline: 'Detention',
  Section504Disability: 'Asthma|Diabetes|Food allergy',
  SpecialEducationProgramService: 'Reading support',
};
