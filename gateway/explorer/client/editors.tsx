import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Denser editors than GraphiQL's, with long lines wrapped: the comment of an example is read, not scrolled. */
const options = { fontSize: 13, lineHeight: 19, wordWrap: 'on' } as const;

export const Editors = () => {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const headers = useGraphiQL((state) => state.headerEditor);
  const response = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const each of [query, variables, headers, response]) each?.updateOptions(options);
  }, [query, variables, headers, response]);
  return null;
};
