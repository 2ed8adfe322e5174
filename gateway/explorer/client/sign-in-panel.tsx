import { signIn, useSession } from './session';

/** What somebody sees who is not signed in. */
export const SignInPanel = () => {
  const { offer, problem } = useSession();
  return (
    <section className="sign-in" aria-labelledby="sign-in-title" data-testid="sign-in">
      <h2 id="sign-in-title">Who are you?</h2>
      <p>Each district decides what you may see, by your role, your purpose and your ties to its students.</p>
      {problem && <p role="alert">{problem}</p>}
      {offer ? (
        <>
          <button type="button" onClick={() => void signIn()}>
            Sign in
          </button>
          <p className="quiet">
            {offer.demo ? 'The demo lets you be any of its invented people, without a password.' : `At ${offer.issuer}`}
          </p>
        </>
      ) : (
        <p className="quiet">
          No issuer of this gateway has a <code>clientId</code> for this page. Applications ask with a token of their
          own.
        </p>
      )}
    </section>
  );
};
