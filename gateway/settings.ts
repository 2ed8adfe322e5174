/** What a gateway is told when it starts. */
export interface GatewaySettings {
  /** A loopback address: see schema/loopback.ts. */
  readonly host?: string | undefined;
  /** 0 takes any free port. */
  readonly port?: number | undefined;
  /** How long a request may take in all. */
  readonly deadlineSeconds?: number | undefined;
  /** How long one district may take for one answer. */
  readonly districtSeconds?: number | undefined;
  /** Whether `/subgraph` serves the fan-out to another federation gateway. */
  readonly subgraph?: boolean | undefined;
}

/** Longer documents are refused before they are read to their end. */
export const MOST_TOKENS = 10_000;

export const LOOPBACK_ONLY =
  'expected a loopback address (127.0.0.1, ::1 or localhost): there is no authorisation yet, so whoever reaches the gateway reads every record';
