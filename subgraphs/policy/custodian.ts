import type { Viewer } from '../../schema/viewer';

/** Who looks at the district's own data at its own machine, with its own file in hand: the district's administrator. */
export const custodian = (district: string): Viewer => ({
  issuer: 'local',
  subject: 'custodian',
  name: undefined,
  role: 'district-admin',
  purpose: 'administration',
  district,
  records: [],
  app: undefined,
  email: undefined,
});
