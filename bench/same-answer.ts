import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './contestants';
import type { Place } from './place';
import type { Question } from './question';

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** Throws unless all contestants give the same students with the same details in the same order. */
export async function assertSameAnswer(
  contestants: readonly Contestant[],
  question: Question,
  after: Place,
): Promise<void> {
  const pages = await Promise.all(contestants.map(async (each) => pageIn(await each.answer(question, after))));
  const [expected] = pages;
  contestants.forEach(({ name }, index) => {
    const page = pages[index];
    if (expected !== undefined && page !== undefined && expected.nodes.length > 0 && isDeepStrictEqual(page, expected))
      return;
    const at = expected?.nodes.findIndex((node, row) => !isDeepStrictEqual(node, page?.nodes[row])) ?? 0;
    const texts = [expected, page].map((each) => JSON.stringify(each?.nodes[at] ?? each));
    throw new Error(`${name} answers "${question.name}" differently at row ${at}:\n${texts.join('\n')}`);
  });
}

/** Everything but the cursor: each writes its own. */
function pageIn(answer: string): Page {
  const { data, students } = JSON.parse(answer) as { data?: { students: Page }; students?: Page };
  const page = data?.students ?? students;
  if (page === undefined) throw new Error(`there are no students in ${answer.slice(0, 500)}`);
  return { nodes: page.nodes, pageInfo: { hasNextPage: page.pageInfo.hasNextPage } };
}
