import { useDocExplorerActions } from '@graphiql/plugin-doc-explorer';
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Opens the documentation at what can be asked; one step back is the list of all types. */
export const DocsAtQuery = () => {
  const query = useGraphiQL((state) => state.schema)?.getQueryType();
  const actions = useDocExplorerActions();
  const opened = useRef(false);
  useEffect(() => {
    if (!query || opened.current) return;
    opened.current = true;
    actions.push({ name: query.name, def: query });
  }, [query, actions]);
  return null;
};
