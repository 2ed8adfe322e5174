import { useSyncExternalStore } from 'react';
import { issuerOf, ownAddress, type Begun, type Issuer, type SignIn } from './issuer';

/** Whether somebody is signed in, and what a signed-out person should know. */
export interface Session {
  offer: SignIn | undefined;
  signedIn: boolean;
  problem?: string;
}

interface Tokens {
  token: string;
  /** Milliseconds since 1970. */
  expires: number;
  refreshToken?: string | undefined;
}

const TOKENS = 'rollcall:tokens';
const BEGUN = 'rollcall:sign-in';
/** A token is renewed while there is still time to use it. */
const EARLY = 60_000;

let session: Session = { offer: undefined, signedIn: false };
let issuer: Issuer | undefined;
let renewing: Promise<Tokens | undefined> | undefined;
const listeners = new Set<() => void>();

/** Tokens live in the browser's tab, and go with it. */
const tokens = (): Tokens | undefined => stored<Tokens>(TOKENS);

function become(next: Session): void {
  session = next;
  for (const listen of listeners) listen();
}

export const useSession = (): Session =>
  useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => session,
  );

/** Finds out where people sign in, and takes what the issuer wrote into the address of a page that it sent back. */
export async function openSession(): Promise<void> {
  const offer = ((await (await fetch('sign-in.json')).json()) as SignIn | null) ?? undefined;
  issuer = offer && issuerOf(offer);
  const problem = await returned();
  become({ offer, signedIn: tokens() !== undefined, ...(problem !== undefined && { problem }) });
}

async function returned(): Promise<string | undefined> {
  const { href, search } = location;
  const begun = stored<Begun>(BEGUN);
  if (!/[?&](code|error)=/.test(search)) return undefined;
  history.replaceState(null, '', ownAddress());
  sessionStorage.removeItem(BEGUN);
  if (issuer === undefined || begun === undefined) return 'This sign-in was not begun here.';
  try {
    keep(await issuer.complete(href, begun));
    return undefined;
  } catch (error) {
    return inWords(error);
  }
}

/** Leaves the page for the issuer; whoever was signed in is not any more, and no answer of theirs stays. */
export async function signIn(): Promise<void> {
  try {
    if (issuer === undefined) return;
    const { address, begun } = await issuer.begin();
    sessionStorage.removeItem(TOKENS);
    sessionStorage.setItem(BEGUN, JSON.stringify(begun));
    location.assign(address);
  } catch (error) {
    signOut(inWords(error));
  }
}

export function signOut(problem: string): void {
  sessionStorage.removeItem(TOKENS);
  become({ ...session, signedIn: false, problem });
}

/** The token to ask with, renewed where it is about to expire. */
export async function accessToken(): Promise<string | undefined> {
  const known = tokens();
  if (known === undefined || known.expires - EARLY > Date.now()) return known?.token;
  renewing ??= renewed(known).finally(() => (renewing = undefined));
  return (await renewing)?.token;
}

async function renewed(known: Tokens): Promise<Tokens | undefined> {
  try {
    if (issuer === undefined || known.refreshToken === undefined)
      throw new Error('the issuer gave nothing to renew it');
    return keep(await issuer.renew(known.refreshToken), known.refreshToken);
  } catch {
    if (known.expires > Date.now()) return known;
    signOut('The token has expired, and the issuer does not renew it.');
    return undefined;
  }
}

function keep(
  answer: { access_token: string; expires_in?: number | undefined; refresh_token?: string | undefined },
  before?: string,
): Tokens {
  const { access_token: token, expires_in: seconds = 300, refresh_token: refreshToken = before } = answer;
  // Gateway and districts take no token that is older than five minutes, however long the issuer lets it live.
  const kept = { token, expires: Date.now() + Math.min(seconds, 300) * 1000, refreshToken };
  sessionStorage.setItem(TOKENS, JSON.stringify(kept));
  return kept;
}

function stored<T>(key: string): T | undefined {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as T);
}

const inWords = (error: unknown): string =>
  `The sign-in did not succeed: ${error instanceof Error ? error.message : 'the issuer gave no reason'}.`;
