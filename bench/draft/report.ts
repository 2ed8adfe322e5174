import { isObvious, MEASURED, type Fact } from './facts';
import { systems, type Score } from './measure';

/** `precision 100 % (unmarked 100 %), recall 62.5 % (obvious ones 81 %)` */
export function figuresOf(scores: readonly Score[], entity?: string): string {
  const { precision, unmarked, recall, obvious } = figures(scores, entity);
  return `precision ${percent(precision)} (unmarked ${percent(unmarked)}), recall ${percent(recall)} (obvious ones ${percent(obvious)})`;
}

export interface Figures {
  readonly precision: number | undefined;
  /** The precision of the lines that nobody is asked to confirm. */
  readonly unmarked: number | undefined;
  readonly recall: number | undefined;
  /** Recall of what stands in a column of its own. */
  readonly obvious: number | undefined;
  readonly right: number;
  readonly wrong: number;
  /** Right and not marked: a person has nothing left to do for these. */
  readonly plain: number;
  /** Wrong and not marked: these would answer wrongly, and nobody is told to look. */
  readonly silent: number;
}

export function figures(scores: readonly Score[], entity?: string): Figures {
  const count = (of: (score: Score) => readonly Fact[], isOne: (fact: Fact) => boolean = () => true) =>
    scores.flatMap(of).filter((fact) => (entity === undefined || fact.entity === entity) && isOne(fact)).length;
  const all = (part: 'right' | 'wrong' | 'missed', isOne?: (fact: Fact) => boolean) =>
    count((score) => score[part], isOne);
  const [right, wrong, missed] = [all('right'), all('wrong'), all('missed')];
  const [plain, silent] = [count(({ unmarked }) => unmarked.right), count(({ unmarked }) => unmarked.wrong)];
  return {
    precision: share(right, right + wrong),
    unmarked: share(plain, plain + silent),
    recall: share(right, right + missed),
    obvious: share(all('right', isObvious), all('right', isObvious) + all('missed', isObvious)),
    right,
    wrong,
    plain,
    silent,
  };
}

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
const percent = (part: number | undefined): string => (part === undefined ? '-' : `${(part * 100).toFixed(1)} %`);

/** A Markdown table: each entity and all of them, for the names that were looked at and for those held out. */
export function tableOf(scores: readonly Score[]): string {
  const head = ['names', 'system', 'entity', 'precision', 'of the unmarked'].concat([
    'recall',
    'recall of the obvious',
    'right',
    'wrong',
    'right and unmarked',
    'wrong and unmarked',
  ]);
  const rows = [false, true].flatMap((heldOut) => {
    const of = scores.filter(({ style }) => style.heldOut === heldOut);
    if (of.length === 0) return [];
    const names = heldOut ? 'held out' : 'looked at';
    return [
      ...systems.map((system) =>
        row(
          [names, system, 'all'],
          of.filter((score) => score.system === system),
        ),
      ),
      ...MEASURED.map((entity) => row([names, 'all', entity], of, entity)),
      row([names, 'all', 'all'], of),
    ];
  });
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

function row(names: readonly string[], scores: readonly Score[], entity?: string): string[] {
  const { precision, unmarked, recall, obvious, right, wrong, plain, silent } = figures(scores, entity);
  return [
    ...names,
    ...[precision, unmarked, recall, obvious].map(percent),
    ...[right, wrong, plain, silent].map(String),
  ];
}
