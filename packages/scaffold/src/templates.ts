/**
 * The templates of workspaces, by the name a user gives: their folder in `templates/`. Each is a
 * workspace that builds where it lies.
 */
export const workspaceTemplates: Readonly<Record<string, string>> = {
  default: "workspace",
  mosn: "mosn",
};
