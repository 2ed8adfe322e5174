/** People, days and codes for databases that are invented by hand: the same every time. */
const GIVEN = 'Emma,Liam,Sofia,Noah,Ava,Mateo,Mia,Elijah,Grace,Omar,Hannah,Lucas,Leah,Isaac,Nora,Wyatt'.split(',');
const FAMILY = 'Garcia,Nguyen,Smith,Okafor,Brown,Patel,Lopez,Kim,Walker,Ruiz,Davis,Cohen,Singh'.split(',');
const MOTHERS = 'Maria,Linda,Karen,Amy,Rachel,Julia,Victoria,Diane,Ruth'.split(',');
const FATHERS = 'James,Carlos,David,Kevin,Ahmed,Peter,Brian,Thomas'.split(',');

export const of = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item;
const two = (number: number): string => String(number).padStart(2, '0');

export interface Pupil {
  readonly number: number;
  readonly given: string;
  readonly family: string;
  readonly born: string;
  readonly sex: 'F' | 'M';
  /** 0 is kindergarten. */
  readonly grade: number;
  readonly school: number;
  readonly mother: string;
  readonly father: string;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly city: string;
  readonly zip: string;
  readonly entered: string;
  readonly left: string | null;
}

export function pupils(count: number): Pupil[] {
  return Array.from({ length: count }, (_, index) => {
    const grade = (index * 7) % 13;
    const [given, family] = [
      of(GIVEN, index * 5 + Math.floor(index / 16)),
      of(FAMILY, index * 3 + Math.floor(index / 13)),
    ];
    return {
      number: 41_000 + index * 13,
      given,
      family,
      born: `${2020 - grade - (index % 2)}-${two(1 + ((index * 5) % 12))}-${two(1 + ((index * 11) % 28))}`,
      sex: index % 2 === 0 ? 'F' : 'M',
      grade,
      school: grade < 6 ? 1 : grade < 9 ? 2 : 3,
      mother: `${of(MOTHERS, index)} ${family}`,
      father: `${of(FATHERS, index)} ${of(FAMILY, index + 4)}`,
      phone: `217-555-${String(1000 + index * 3).padStart(4, '0')}`,
      email: `${given}.${family}${index}@mail.example`.toLowerCase(),
      street: `${10 + index} ${of(['Elm St', 'Oak Ave', 'Lake Rd'], index)}`,
      city: of(['Springfield', 'Riverton', 'Lakeside'], index),
      zip: `6270${index % 10}`,
      entered: index % 9 === 0 ? '2025-10-06' : '2025-08-18',
      left: index % 10 === 3 ? '2026-01-16' : null,
    };
  });
}

export const SCHOOLS = ['Lincoln Elementary School', 'Grant Middle School', 'Riverton High School'] as const;

/** 9/3/2025 */
export const american = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(month)}/${Number(date)}/${year}`;
};
export const gradeLabel = (grade: number): string => (grade === 0 ? 'K' : String(grade));
