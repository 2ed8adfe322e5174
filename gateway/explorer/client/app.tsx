import './monaco';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import './app.css';
import './signing-in.css';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './ask';
import { DocsAtQuery } from './docs';
import { Editors } from './editors';
import { exampleTabs } from './example-tabs';
import { Header } from './header';
import { openSession, useSession } from './session';
import { SignInPanel } from './sign-in-panel';
import { Theme } from './theme';
import { WhoAnswered } from './who-answered';

/**
 * What a person writes here may name students. It lives in the browser's tab (sessionStorage) and goes with it, and no
 * history of queries is kept; answers are never stored at all.
 */
const Workbench = () => (
  <GraphiQL
    fetcher={ask}
    defaultTabs={exampleTabs}
    defaultEditorToolsVisibility="variables"
    inputValueDeprecation
    schemaDescription
    plugins={[]}
    visiblePlugin="Documentation Explorer"
    storage={sessionStorage}
    shouldPersistHeaders={false}
    editorTheme={{ light: 'rollcall-light', dark: 'rollcall-dark' }}
  >
    <GraphiQL.Logo>{null}</GraphiQL.Logo>
    <Theme />
    <Editors />
    <DocsAtQuery />
    <GraphiQL.Footer>
      <WhoAnswered />
    </GraphiQL.Footer>
  </GraphiQL>
);

const App = () => (
  <>
    <Header />
    <main>{useSession().signedIn ? <Workbench /> : <SignInPanel />}</main>
  </>
);

await openSession();
const place = document.getElementById('app');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
