import type { TextFamily } from "../TextFamily.ts";
import { abiMismatch } from "./abiMismatch.ts";
import { alreadyLoaded } from "./alreadyLoaded.ts";
import { brokenTables } from "./brokenTables.ts";
import { cgoDisabled } from "./cgoDisabled.ts";
import { corruptedHeap } from "./corruptedHeap.ts";
import { differentVersion } from "./differentVersion.ts";
import { elfHeader } from "./elfHeader.ts";
import { emptyPluginPath } from "./emptyPluginPath.ts";
import { exactlyOneMain } from "./exactlyOneMain.ts";
import { executable } from "./executable.ts";
import { internalLinking } from "./internalLinking.ts";
import { internalPackage } from "./internalPackage.ts";
import { libraryMissing } from "./libraryMissing.ts";
import { linkFailed } from "./linkFailed.ts";
import { mapRefused } from "./mapRefused.ts";
import { missingModule } from "./missingModule.ts";
import { mosn } from "./mosn.ts";
import { noCCompiler } from "./noCCompiler.ts";
import { noModuleData } from "./noModuleData.ts";
import { notImplemented } from "./notImplemented.ts";
import { openFailed } from "./openFailed.ts";
import { openOnStack } from "./openOnStack.ts";
import { otherToolchain } from "./otherToolchain.ts";
import { otherType } from "./otherType.ts";
import { overlappingModules } from "./overlappingModules.ts";
import { platformWithout } from "./platformWithout.ts";
import { previousFailure } from "./previousFailure.ts";
import { realpathFailed } from "./realpathFailed.ts";
import { registeredTwice } from "./registeredTwice.ts";
import { sanitizer } from "./sanitizer.ts";
import { signal } from "./signal.ts";
import { staticTls } from "./staticTls.ts";
import { strangeAddress } from "./strangeAddress.ts";
import { symbolLost } from "./symbolLost.ts";
import { symbolNotFound } from "./symbolNotFound.ts";
import { symbolVersion } from "./symbolVersion.ts";
import { undefinedSymbol } from "./undefinedSymbol.ts";
import { wrongBranch } from "./wrongBranch.ts";

/** Every family, in the order in which they are told where one line says several things. */
export const families: readonly TextFamily[] = [
  previousFailure,
  differentVersion,
  alreadyLoaded,
  realpathFailed,
  symbolNotFound,
  symbolLost,
  notImplemented,
  noModuleData,
  emptyPluginPath,
  overlappingModules,
  brokenTables,
  abiMismatch,
  strangeAddress,
  corruptedHeap,
  otherType,
  wrongBranch,
  registeredTwice,
  symbolVersion,
  libraryMissing,
  elfHeader,
  executable,
  undefinedSymbol,
  mapRefused,
  staticTls,
  sanitizer,
  signal,
  exactlyOneMain,
  platformWithout,
  cgoDisabled,
  internalLinking,
  missingModule,
  internalPackage,
  otherToolchain,
  noCCompiler,
  linkFailed,
  mosn,
  openOnStack,
  openFailed,
];
