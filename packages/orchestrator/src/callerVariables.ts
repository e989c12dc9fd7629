/** All that a build looks at of the caller's variables, with what for. None enters a key. */
export const callerVariables = {
  PATH: "the C compiler is found through it, and Go where the workspace takes the machine's own",
  HOME: "the store is in its .cache, where no other variable says otherwise",
  LOCKSTEP_HOME: "the store",
  XDG_CACHE_HOME: "the store is in it, where LOCKSTEP_HOME is not set",
  TMPDIR: "the build makes its temporary folder in it",
} as const;
