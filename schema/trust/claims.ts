import { z } from 'zod';
import { isDistrictName, parseId } from '../id';
import { purposes, roles, type Viewer } from '../viewer';

/** Kinds of record that a person can be. */
const PERSONS = ['Staff', 'Contact', 'Student'] as const;

const isOwnRecord = (id: string): boolean =>
  PERSONS.some((type) => {
    try {
      return parseId(id, type).type === type;
    } catch {
      return false;
    }
  });

/** Some providers write texts into a token and no objects: the claim may be the same as JSON text. */
function object(claim: unknown): unknown {
  if (typeof claim !== 'string') return claim;
  try {
    return JSON.parse(claim);
  } catch {
    return undefined;
  }
}

/**
 * What a token must say, besides what makes it a token. `rollcall` is strict: what stands in it and is not known here may be
 * a restriction, and must not be overlooked.
 */
const claims = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  iat: z.number(),
  exp: z.number(),
  name: z.string().max(200).optional(),
  email: z.string().max(320).optional(),
  email_verified: z.unknown().optional(),
  rollcall: z.preprocess(
    object,
    z.strictObject({
      role: z.enum(roles),
      purpose: z.enum(purposes),
      district: z.string().refine(isDistrictName).optional(),
      records: z.array(z.string().refine(isOwnRecord)).max(50).default([]),
      app: z.string().min(1).max(100).optional(),
    }),
  ),
});

/** Who the claims of a verified token say that someone is; undefined where they do not say it. */
export function viewerOf(payload: unknown): (Viewer & { readonly iat: number; readonly exp: number }) | undefined {
  const read = claims.safeParse(payload);
  if (!read.success) return undefined;
  const { iss, sub, iat, exp, name, email, email_verified, rollcall } = read.data;
  const { role, purpose, district, records, app } = rollcall;
  return {
    ...{ iat, exp, issuer: iss, subject: sub, name, role, purpose, district, records, app },
    email: email_verified === true ? email : undefined,
  };
}
