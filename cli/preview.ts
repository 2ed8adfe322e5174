import { loadContract } from '../schema/contract';
import { openable } from '../subgraphs/delivery/first-delivery';
import { custodian } from '../subgraphs/policy/custodian';
import { requestOf, sentencesOf, type Asked } from './asked';
import { purposeNamed, roleNamed } from './explain';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { preview, type Preview } from '../subgraphs/preview/preview';
import { answerOf, previewText } from '../subgraphs/preview/text';
import { log } from './log';

export interface PreviewCommand extends Asked {
  readonly plan?: boolean;
  readonly json?: boolean;
  readonly showValues?: boolean;
  readonly as?: string;
  readonly purpose?: string;
  readonly record?: readonly string[];
}

/** `rollcall preview FILE 'query'`: the plan of a query, the SQL of each statement, and the answer of this district alone. */
export async function runPreview(file: string, query: string | undefined, command: PreviewCommand): Promise<void> {
  const { plan = false, json = false, showValues = false } = command;
  log.level = process.env['LOG_LEVEL'] ?? 'warn';
  const asked = requestOf(query, command);
  const contract = loadContract();
  const settings = readDistrictFile(file, contract.schema);
  const { as = 'district-admin', purpose = 'administration', record: records = [] } = command;
  const somebody = { role: roleNamed(as), purpose: purposeNamed(purpose), records };
  const viewer = { ...custodian(settings.district.id), ...somebody };
  try {
    const opened = plan ? settings : (await openable(settings)).settings;
    const previewed = await preview(opened, contract, asked, { log, planOnly: plan, viewer });
    process.stdout.write(
      json ? `${JSON.stringify(asData(previewed, showValues), null, 2)}\n` : previewText(previewed, showValues),
    );
    if (previewed.ran && previewed.ran.answer.data === undefined) process.exitCode = 1;
  } catch (error) {
    throw sentencesOf(error);
  }
}

function asData({ ran, ...rest }: Preview, showValues: boolean): object {
  if (ran === undefined) return rest;
  const statements = ran.statements.map(({ bindings, milliseconds, ...statement }) => ({
    ...statement,
    ...(showValues ? { bindings } : {}),
    milliseconds: Math.round(milliseconds * 10) / 10,
  }));
  return { ...rest, statements, milliseconds: Math.round(ran.milliseconds * 10) / 10, answer: answerOf(ran) };
}
