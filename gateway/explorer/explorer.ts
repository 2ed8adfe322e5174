import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import { packageRoot } from '../../schema/package-root';
import { signInOrigins, type SignIn } from './sign-in';

/** Where build.mjs puts the page, seen alike from the sources and from dist/. */
const page = join(packageRoot, 'dist/gateway/explorer/page');

/**
 * The page may load and call its own origin only, and call those at which people sign in. Monaco writes style elements (hence
 * 'unsafe-inline' for styles) and draws its squiggles as data: images.
 */
export const contentSecurityPolicy = (signInOrigins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...signInOrigins].join(' '),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

function guarded(signIn: SignIn | undefined): RequestHandler {
  const origins = signIn ? signInOrigins(signIn) : async () => [];
  return async (_request, response, next) => {
    response.set({
      'content-security-policy': contentSecurityPolicy(await origins()),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    next();
  };
}

const notBuilt: RequestHandler = (_request, response) => {
  response.status(503).type('text/plain').send('The explorer is not built yet: run `npm run build`.\n');
};

/** Serves the explorer at the root of the router; any path that is not the page's goes on to the next handler. */
export function explorer(signIn?: SignIn): Router {
  const router = express.Router();
  const guard = guarded(signIn);
  router.get('/sign-in.json', guard, (_request, response) => void response.json(signIn ?? null));
  // Names in assets/ carry a hash of the content, so they never change; index.html names them and is asked for anew.
  router.use('/assets', guard, express.static(join(page, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  router.use(
    guard,
    express.static(page, { cacheControl: false, setHeaders: (response) => response.set('cache-control', 'no-cache') }),
  );
  if (!existsSync(page)) router.get('/', notBuilt);
  return router;
}
