export interface WorkspaceTemplate {
  /** Its folder in `templates/`: a workspace that builds where it lies. */
  folder: string;
  /** Files it has in common with the default template. */
  shared: readonly string[];
}

const aroundGo = ["_npmrc", "_package.json", "pnpm-workspace.yaml"];

/** The default template, from which others take what they share. */
export const defaultTemplate: WorkspaceTemplate = { folder: "workspace", shared: [] };

/** The templates of workspaces, by the name a user gives. */
export const workspaceTemplates: Readonly<Record<string, WorkspaceTemplate>> = {
  default: defaultTemplate,
  mosn: { folder: "mosn", shared: aroundGo },
};
