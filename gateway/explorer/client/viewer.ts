import { useEffect, useState } from 'react';
import { ask } from './ask';
import { useSession } from './session';

/** Who the gateway says that we are. */
export interface Viewer {
  name: string | null;
  subject: string;
  role: string;
  purpose: string;
  district: { id: string } | null;
  records: string[] | null;
}

export interface AccessRuling {
  category: string;
  ruling: string;
  relationships: string[];
  reason: string;
}

interface Asked {
  viewer: Viewer | null;
  districts: { id: string }[];
}

const WHO = '{ viewer { name subject role purpose district { id } records } districts { id } }';
const ACCESS = `query ($id: ID!) { district(id: $id) { explainAccess { category ruling relationships reason } } }`;

/** One answer of the gateway, or undefined while it is not there or says nothing. */
function useAnswer<T>(query: string, variables: Record<string, unknown>, wanted: boolean): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const key = JSON.stringify(variables);
  useEffect(() => {
    let current = true;
    setAnswer(undefined);
    if (wanted)
      Promise.resolve(ask({ query, variables: JSON.parse(key) as Record<string, unknown> })).then(
        (result) => current && setAnswer((result as { data?: T }).data),
        () => undefined,
      );
    return () => void (current = false);
  }, [query, key, wanted]);
  return answer;
}

export const useViewer = (): Asked | undefined => useAnswer<Asked>(WHO, {}, useSession().signedIn);

export const useAccess = (id: string | undefined): AccessRuling[] | undefined =>
  useAnswer<{ district: { explainAccess: AccessRuling[] | null } | null }>(ACCESS, { id }, id !== undefined)?.district
    ?.explainAccess ?? undefined;
