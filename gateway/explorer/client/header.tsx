export const Header = () => (
  <header className="rollcall-header">
    <h1>
      <img src="icon.svg" alt="" width="22" height="22" />
      Rollcall
    </h1>
    <p>One question, answered in place by each school district&rsquo;s own system. Nothing is copied.</p>
    <p className="rollcall-endpoint">
      GraphQL endpoint <code>POST {new URL('graphql', document.baseURI).href}</code>
    </p>
  </header>
);
