/** Who asks while it is being found out is told the same: to ask more often makes no more work. */
export function shared<Result>(findOut: () => Promise<Result>): () => Promise<Result> {
  let underWay: Promise<Result> | undefined;
  return () => (underWay ??= findOut().finally(() => (underWay = undefined)));
}
