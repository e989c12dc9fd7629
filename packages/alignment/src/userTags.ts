/** The -tags that someone gave: GOFIPS140 adds one of its own to the recorded setting. */
export function userTags(setting: string): string {
  return setting
    .split(",")
    .filter((tag) => tag !== "" && !/^fips140v/.test(tag))
    .sort()
    .join(",");
}
