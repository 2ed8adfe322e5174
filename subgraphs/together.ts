/**
 * All of them, once all have ended. What fails is told by its place and not by who was first, and nothing that was begun goes on
 * behind an answer that has been given: else the answer, and what it says of itself, would depend on who was faster.
 */
export async function together<Work extends readonly unknown[] | []>(
  work: Work,
): Promise<{ -readonly [One in keyof Work]: Awaited<Work[One]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
