/**
 * The Go release of a new workspace: the newest of the line before 1.27, whose first releases
 * break hosts after their second plugin (golang/go#81303).
 */
export const defaultGo = "1.26.9";
