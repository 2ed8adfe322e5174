import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse, type Parser } from 'csv-parse';
import { DeliveryProblem, type ProblemCode } from './problem';

export type Cells = readonly string[];

export interface Reader {
  header(cells: Cells): void;
  /** `line` is where the row ends: a cell may hold line breaks. */
  row(cells: Cells, line: number): void;
  /** Hears of the bytes that were read, for whoever waits. */
  progress?(this: void, bytes: number): void;
}

/** Longest row: an opening quote that nobody closes must not swallow the rest of the file. */
const LONGEST_ROW = 1_000_000;

/**
 * Reads a CSV file (RFC 4180, UTF-8 with or without a byte order mark) as a stream. Every row has as many cells as the header,
 * every quote is closed, and the last line has its end: without it nobody can tell whether the last cell is whole.
 */
export async function readCsvFile(path: string, reader: Reader): Promise<void> {
  const file = basename(path);
  const parser = parse({
    bom: true,
    info: true,
    record_delimiter: ['\r\n', '\n'],
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  let headed = false;
  parser.on('readable', () => {
    try {
      for (let next = read(parser); next !== null; next = read(parser)) {
        if (headed) reader.row(next.record, next.info.lines);
        else reader.header(next.record);
        headed = true;
      }
    } catch (error) {
      parser.destroy(error instanceof Error ? error : new Error('a row could not be read'));
    }
  });
  try {
    await pipeline(createReadStream(path), utf8(file, reader), parser);
  } catch (error) {
    throw problemOf(error, file);
  }
  if (!headed) throw new DeliveryProblem('COLUMN_MISSING', { file, column: 'sourcedId' });
}

const read = (parser: Parser) => parser.read() as { record: Cells; info: { lines: number } } | null;

/** Passes the bytes on, and stops at what is no UTF-8, at a zero byte, and at an end within a line. */
function utf8(file: string, { progress }: Reader): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let last: number | undefined;
  const check = (done: TransformCallback, chunk?: Buffer) => {
    try {
      const text = decoder.decode(chunk, { stream: chunk !== undefined });
      done(text.includes('\0') ? new DeliveryProblem('NOT_UTF8', { file }) : null, chunk);
    } catch {
      done(new DeliveryProblem('NOT_UTF8', { file }));
    }
  };
  return new Transform({
    transform(chunk: Buffer, _, done) {
      last = chunk.at(-1);
      progress?.(chunk.length);
      check(done, chunk);
    },
    flush(done) {
      if (last !== undefined && last !== LINE_FEED) done(new DeliveryProblem('LINE_END_MISSING', { file }));
      else check(done);
    },
  });
}

const LINE_FEED = 10;

const CODES: Readonly<Record<string, ProblemCode>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'CELLS',
  CSV_QUOTE_NOT_CLOSED: 'QUOTE_OPEN',
};

/** What the library says may hold a value, so only its code and the line go on. */
function problemOf(error: unknown, file: string): unknown {
  if (error instanceof CsvError)
    return new DeliveryProblem(CODES[error.code] ?? 'NOT_CSV', { file, line: Number(error['lines']) });
  const fromTheFile = typeof error === 'object' && error !== null && 'syscall' in error;
  return fromTheFile ? new DeliveryProblem('FILE_UNREADABLE', { file }) : error;
}
