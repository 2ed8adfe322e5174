import { isLoopback } from '../schema/loopback';
import type { TrustedIssuer } from '../schema/trust/issuer';

/** What a gateway is told when it starts. */
export interface GatewaySettings {
  /** Beyond this machine only with issuers that are not the demo's: see schema/loopback.ts. */
  readonly host?: string | undefined;
  /** Names by which it may be asked: its own, or those of what stands before it. */
  readonly hosts?: readonly string[] | undefined;
  /** 0 takes any free port. */
  readonly port?: number | undefined;
  /** The identity providers that may say who somebody is. Without any, nobody is answered. */
  readonly issuers?: readonly TrustedIssuer[] | undefined;
  /** How long a request may take in all. */
  readonly deadlineSeconds?: number | undefined;
  /** How long one district may take for one answer. */
  readonly districtSeconds?: number | undefined;
  /** Whether `/subgraph` serves the fan-out to another federation gateway. */
  readonly subgraph?: boolean | undefined;
}

/** What keeps a gateway from listening on a host; undefined when nothing does. */
export function hostProblem(host: string, issuers: readonly TrustedIssuer[]): string | undefined {
  if (isLoopback(host)) return undefined;
  const loopback = 'expected a loopback address (127.0.0.1, ::1 or localhost): ';
  if (issuers.length === 0) return `${loopback}without \`issuers\` nobody can be told from anybody`;
  if (issuers.some(({ demo = false }) => demo)) return `${loopback}the issuer of the demo believes anybody`;
  return undefined;
}
