import { ConfigurationError } from '../mapping/configuration-error';
import type { DistrictSettings } from '../mapping/district-file';
import { schoolCalendar } from '../school-calendar';
import { firstMistake } from '../sql/check-mapping';
import { openDatabase } from '../sql/database';
import { fit } from '../sql/fit';
import { tablesWith, type Account, type TableColumns, type TablePlace } from '../sql/users/users';

/** What a district's mapping has to read, and the statements that let an account read that and nothing else. */
export interface Grants {
  readonly district: string;
  readonly system: string;
  readonly engine: string;
  readonly account: Account;
  readonly place: TablePlace;
  readonly tables: readonly TableColumns[];
  readonly statements: readonly string[];
  /** How an administrator sets the password. */
  readonly password: string;
}

/** The least privileges that a district needs. The database itself is asked for its tables, and nothing in it is changed. */
export async function grantsFor(
  settings: DistrictSettings,
  account: Account,
  clock = () => new Date(),
): Promise<Grants> {
  const { district, mapping, place: fileAt } = settings;
  checkName(account);
  const database = openDatabase(settings);
  try {
    const { dialect, users } = database;
    const { parts } = fit(settings, schoolCalendar(settings, clock), dialect, await database.describe());
    const mistake = firstMistake(parts, fileAt);
    if (mistake !== undefined) throw mistake;
    if (users === undefined)
      throw new ConfigurationError(
        fileAt(['database']),
        'a database file has no users: who can read the file can read all of it. Protect the file itself: let only the account that Rollcall runs under read it.',
      );
    const place = await users.place(database.run, mapping.schema);
    const tables = tablesWith(
      parts.flatMap(({ reads }) => reads),
      place.schema,
    );
    return {
      district: district.name,
      system: mapping.system,
      engine: dialect.name,
      account,
      place,
      tables,
      statements: users.grants(place, tables, account),
      password: users.passwordHint(account),
    };
  } finally {
    await database.close();
  }
}

/** As long as MySQL lets a name be, and plain: it stands in statements that a person reads before running them. */
function checkName({ user }: Account): void {
  if (!/^[A-Za-z_][\w.-]{0,31}$/.test(user))
    throw new ConfigurationError(
      '--user',
      'expected a name of letters, digits, hyphens, dots and underscores, at most 32.',
    );
}
