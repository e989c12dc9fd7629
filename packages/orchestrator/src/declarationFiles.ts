import {
  declarationsFile,
  hasDriver,
  type PackageList,
  type Workspace,
} from "@lockstep/go-workspace";

/**
 * Where TypeScript declarations of the hosts' contracts are generated, absolute; some may not exist.
 * No unit is made from them, but a build has to say of each whether it is stale.
 */
export function declarationFiles(workspace: Workspace, { packages }: PackageList): string[] {
  return workspace.hosts.filter(hasDriver).flatMap((host) => {
    const contract = packages.get(host.manifest.contract ?? "");
    return contract?.dir ? [declarationsFile(workspace, host, contract)] : [];
  });
}
