import { ConfigurationError } from '../mapping/configuration-error';
import type { DistrictSettings } from '../mapping/district-file';
import { deliveryPlaces } from './delivered';
import { lookAt } from './look';
import { snapshotsIn } from './snapshots';

/** Somebody has looked at the delivery that lies in the folder: it is as it should be, although it is not like the one before. */
export interface AcceptedDelivery {
  readonly district: string;
  readonly delivery: string;
}

/** A district that runs takes it at its next look, if it is whole. */
export async function acceptDelivery(settings: DistrictSettings): Promise<AcceptedDelivery> {
  const { folder, snapshots } = deliveryPlaces(settings);
  const look = await lookAt(folder);
  if (look === undefined)
    throw new ConfigurationError(
      settings.place(['database']),
      'there is no manifest.csv in the folder: nothing is accepted.',
    );
  snapshotsIn(snapshots).accept(look.fingerprint);
  return { district: settings.district.id, delivery: look.fingerprint };
}
