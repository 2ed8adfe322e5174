import { buildSchema, GraphQLError, validate } from 'graphql';
import { pino } from 'pino';
import { benchIssuer } from '../bench-issuer';
import { serveGateway } from '../../gateway/serve';
import { apiSchema } from '../../gateway/supergraph';
import { APPLICATION } from '../../schema/limits';
import { readDocument } from '../../schema/limits/read-document';
import { abusiveDocuments } from './abusive-documents';
import { largeDocuments } from './large-documents';

/*
 * `npm run bench:limits`: what it costs this process to refuse an abusive document, and to answer the largest that are let
 * through (parse, limits, validation, plan, and an answer without districts) for the first time. The former is the median of five.
 */
async function run(): Promise<void> {
  const api = buildSchema(apiSchema());
  const refuse = (text: string): boolean => {
    try {
      return validate(api, readDocument(text, APPLICATION)).length > 0;
    } catch (error) {
      return error instanceof GraphQLError;
    }
  };
  const documents = abusiveDocuments();
  for (const [, text] of documents) refuse(`${text} `); // code that has been run before is compiled
  const refused = documents.map(([name, text]) => {
    const rounds = Array.from({ length: 5 }, () => {
      const before = cpu();
      const isRefused = refuse(text);
      return { isRefused, milliseconds: cpu() - before };
    });
    rounds.sort((a, b) => a.milliseconds - b.milliseconds);
    return { name, isRefused: rounds.every((round) => round.isRefused), milliseconds: rounds[2]?.milliseconds ?? NaN };
  });
  tell('refused', refused);
  console.log(`let through: ${refused.filter(({ isRefused }) => !isRefused).length} of ${refused.length}\n`);

  const { trusted, token } = await benchIssuer();
  const log = pino({ level: 'silent' });
  const gateway = await serveGateway({ settings: { port: 0, issuers: [trusted] }, shards: [], log });
  const post = async (query: string) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await token()}` };
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    await response.text();
    return response.status === 200;
  };
  for (const [, text] of largeDocuments) await post(text.replace('students', 'sections: students'));
  const answered = [];
  for (const [name, text] of largeDocuments) {
    const before = cpu();
    const isAnswered = await post(text);
    answered.push({ name: isAnswered ? name : `${name} (refused)`, milliseconds: cpu() - before });
  }
  tell('let through', answered);
  await gateway.close();
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function tell(title: string, measured: readonly { name: string; milliseconds: number }[]): void {
  const slowest = [...measured].sort((a, b) => b.milliseconds - a.milliseconds);
  console.log(`${title}: ${measured.length} documents; CPU of the slowest, in milliseconds`);
  for (const { name, milliseconds } of slowest.slice(0, 15))
    console.log(`  ${milliseconds.toFixed(1).padStart(7)}  ${name}`);
}

void run();
