import type { Viewer } from '../../schema/viewer';
import { custodian } from '../../subgraphs/policy/custodian';
import type { Said, TestDistrict } from '../district/open';
import { madeSystem, type MadeSystem } from '../district/made-system';
import type { MadeTable } from '../district/made-table';
import type { Engine } from '../engines/fresh-database';

/*
 * Two schools, North (1) and South (2), on 2026-03-16. At North teach Ash (section 11) and Birch (section 12), Cedar is the nurse
 * and Dill the counselor; Elm left on 2026-03-13, and teaches no more. At South teaches Fern (section 21).
 *
 *   Ada (1), Ben (2)   North, in section 11; Ada's father (102) may not see her; Ben is on Dill's caseload
 *   Cai (3)            North, in section 12; 18 today
 *   Dee (4)            North, sat in section 11 until 2026-01-31; 18 tomorrow
 *   Eve (5)            South, in section 21; her address is not to be published
 *   Flo (6)            left North in January
 */
export const TODAY = '2026-03-16';

export const tables = {
  schools: {
    columns: { id: 'integer', name: 'text' },
    rows: [
      [1, 'North'],
      [2, 'South'],
    ],
  },
  staff: {
    columns: { id: 'integer', last_name: 'text', email: 'text' },
    rows: [
      [1, 'Ash', 'ash@maple.example'],
      [2, 'Birch', null],
      [3, 'Cedar', null],
      [4, 'Dill', null],
      [5, 'Elm', ' '],
      [6, 'Fern', 'fern@maple.example'],
    ],
  },
  posts: {
    columns: { staff: 'integer', school: 'integer', begins: 'date', ends: 'date' },
    rows: [
      [1, 1, '2020-08-01', null],
      [2, 1, '2020-08-01', '2026-03-16'],
      [3, 1, '2020-08-01', null],
      [4, 1, null, null],
      [5, 1, '2020-08-01', '2026-03-13'],
      [6, 2, '2020-08-01', null],
    ],
  },
  sections: {
    columns: { id: 'integer', name: 'text', school: 'integer', teacher: 'integer' },
    rows: [
      [11, 'Algebra', 1, 1],
      [12, 'Biology', 1, 2],
      [13, 'Chemistry', 1, 5],
      [21, 'Drama', 2, 6],
    ],
  },
  students: {
    columns: { id: 'integer', last_name: 'text', born: 'date', lunch: 'text', medicine: 'text' },
    rows: [
      [1, 'Ada', '2010-05-01', 'FREE', 'a-medicine'],
      [2, 'Ben', '2010-06-01', 'REDUCED', 'b-medicine'],
      [3, 'Cai', '2008-03-16', 'FREE', 'c-medicine'],
      [4, 'Dee', '2008-03-17', null, 'd-medicine'],
      [5, 'Eve', '2011-07-01', null, 'e-medicine'],
      [6, 'Flo', '2009-01-01', null, 'f-medicine'],
    ],
  },
  stays: {
    columns: { id: 'integer', student: 'integer', school: 'integer', begins: 'date', ends: 'date' },
    rows: [
      [1, 1, 1, '2025-08-18', null],
      [2, 2, 1, '2025-08-18', null],
      [3, 3, 1, '2025-08-18', null],
      [4, 4, 1, '2025-08-18', null],
      [5, 5, 2, '2025-08-18', null],
      [6, 6, 1, '2025-08-18', '2026-01-31'],
    ],
  },
  seats: {
    columns: { id: 'integer', student: 'integer', section: 'integer', begins: 'date', ends: 'date' },
    rows: [
      [1, 1, 11, '2025-08-18', null],
      [2, 2, 11, '2025-08-18', null],
      [3, 3, 12, '2025-08-18', null],
      [4, 4, 11, '2025-08-18', '2026-01-31'],
      [5, 5, 21, '2025-08-18', null],
      [6, 1, 13, '2025-08-18', null],
    ],
  },
  contacts: {
    columns: { id: 'integer', student: 'integer', name: 'text', guardian: 'text', restricted: 'text', email: 'text' },
    rows: [
      [101, 1, 'Mother of Ada', 'Y', ' ', 'ada.home@mail.example'],
      [102, 1, 'Father of Ada', 'Y', 'No contact', 'father@mail.example'],
      [103, 2, 'Mother of Ben', 'Y', null, null],
      [104, 2, 'Neighbour of Ben', 'N', null, null],
      [105, 5, 'Father of Eve', 'Y', null, null],
    ],
  },
  caseload: {
    columns: { student: 'integer', staff: 'integer', begins: 'date', ends: 'date' },
    rows: [
      [2, 4, '2025-09-01', null],
      [3, 4, '2025-09-01', '2026-03-15'],
    ],
  },
  days: {
    columns: { id: 'integer', student: 'integer', day: 'date', status: 'text' },
    rows: [
      [1, 1, '2026-03-02', 'E'],
      [2, 1, '2026-03-03', 'OSS'],
      [3, 1, '2024-03-16', 'U'],
      [4, 1, '2024-03-15', 'U'],
      [5, 1, null, 'U'],
    ],
  },
  addresses: {
    columns: { student: 'integer', street: 'text', hidden: 'text' },
    rows: [
      [5, 'Hidden Lane 5', 'Y'],
      [5, 'Open Street 5', 'N'],
      [1, 'First Street 1', null],
    ],
  },
} as const;

export const mapping = {
  schoolYearStarts: '07-01',
  entities: {
    School: { table: 'schools', key: ['id'], fields: { name: 'name', sections: { on: { school: 'id' } } } },
    Staff: {
      table: 'staff',
      key: ['id'],
      fields: {
        lastName: 'last_name',
        email: 'email',
        roles: {
          table: 'posts',
          on: { staff: 'id' },
          fields: { school: { on: { id: 'school' } }, begin: 'begins', end: 'ends' },
        },
      },
    },
    Section: {
      table: 'sections',
      key: ['id'],
      fields: {
        name: 'name',
        school: { on: { id: 'school' } },
        teachers: { list: [{ staff: { on: { id: 'teacher' } } }] },
        students: { on: { section: 'id' } },
      },
    },
    Student: {
      table: 'students',
      key: ['id'],
      fields: {
        lastName: 'last_name',
        birthDate: 'born',
        socioeconomic: { foodServiceEligibility: { column: 'lunch', codes: { FREE: 'FREE', REDUCED: 'REDUCED' } } },
        enrollments: { on: { student: 'id' } },
        sections: { on: { student: 'id' } },
        contacts: { on: { student: 'id' } },
        attendance: { on: { student: 'id' } },
        addresses: {
          table: 'addresses',
          on: { student: 'id' },
          order: ['street'],
          fields: { street: 'street', doNotPublish: { column: 'hidden', codes: { Y: true, N: false } } },
        },
      },
    },
    Enrollment: {
      table: 'stays',
      key: ['id'],
      window: { from: 'begins', to: 'ends' },
      fields: { school: { on: { id: 'school' } }, entryDate: 'begins', exitDate: 'ends' },
    },
    SectionEnrollment: {
      table: 'seats',
      key: ['id'],
      window: { from: 'begins', to: 'ends' },
      fields: {
        student: { on: { id: 'student' } },
        section: { on: { id: 'section' } },
        beginDate: 'begins',
        endDate: 'ends',
      },
    },
    Contact: {
      table: 'contacts',
      key: ['id'],
      fields: {
        name: 'name',
        isLegalGuardian: { column: 'guardian', codes: { Y: true, N: false } },
        restrictions: 'restricted',
        emails: { list: [{ address: 'email' }] },
      },
    },
    Caseload: {
      table: 'caseload',
      key: ['student', 'staff'],
      window: { from: 'begins', to: 'ends' },
      fields: { student: { on: { id: 'student' } }, staff: { on: { id: 'staff' } } },
    },
    AttendanceEvent: {
      variants: {
        DAILY: {
          table: 'days',
          key: ['id'],
          fields: {
            date: 'day',
            status: {
              column: 'status',
              codes: { E: 'EXCUSED_ABSENCE', U: 'UNEXCUSED_ABSENCE', OSS: 'OUT_OF_SCHOOL_SUSPENSION' },
            },
          },
        },
      },
    },
  },
};

/** The school of this file on an engine. */
export const madeSchool = (engine: Engine, rows: Readonly<Record<string, MadeTable>> = tables): Promise<MadeSystem> =>
  madeSystem(engine, rows);

export const openSchool = (
  system: MadeSystem,
  differences = {},
  options: Parameters<MadeSystem['open']>[2] = {},
): Promise<TestDistrict> => system.open(mapping, differences, options);

/** Somebody of the district `maple`, unless the test says otherwise. */
export const viewer = (role: Viewer['role'], purpose: Viewer['purpose'], more: Partial<Viewer> = {}): Viewer => ({
  ...custodian('maple'),
  subject: `${role} ${more.records?.join() ?? ''}`,
  role,
  purpose,
  ...more,
});

export const asking =
  ({ district }: TestDistrict) =>
  async (who: Viewer, query: string): Promise<Said> =>
    JSON.parse(JSON.stringify(await district.answer({ query }, who))) as Said;
