import { createRequire } from "node:module";
import type { Configuration } from "electron-builder";

const electronVersion = (createRequire(import.meta.url)("electron/package.json") as { version: string }).version;

/**
 * How the desktop app is packed. What is packed is `dist/desktop` as the bundler left it: it has no packages to look
 * for and nothing to compile.
 */
export const builderConfig: Configuration = {
  appId: "io.lectern.desktop",
  productName: "Lectern",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
  artifactName: "${name}-${version}-${os}-${arch}.${ext}",
  directories: { app: "dist/desktop", buildResources: "build/icons", output: "dist/packages" },
  files: ["**/*", "!node_modules/**"],
  asar: true,
  npmRebuild: false,
  electronVersion,
  electronLanguages: ["en-US", "ru"],
  // No updates, so nothing that asks for them.
  publish: null,
  /** Electron's own switches: nobody starts the program as Node, debugs it or makes it load anything but its archive. */
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    // Without it an unsigned program does not start on Apple's own processors once fuses are set.
    resetAdHocDarwinSignature: true,
  },
  fileAssociations: [
    {
      ext: "briefing",
      name: "Lectern briefing",
      description: "Lectern briefing",
      mimeType: "application/x-lectern-briefing",
      role: "Editor",
      rank: "Owner",
      icon: "briefing",
    },
  ],
  linux: {
    target: [
      { target: "AppImage", arch: ["x64", "arm64"] },
      { target: "deb", arch: ["x64", "arm64"] },
    ],
    category: "Office",
    executableName: "lectern",
    syncDesktopName: true,
    synopsis: "Turns an article into a briefing",
    icon: "lectern",
    maintainer: "The Lectern maintainers <maintainers@lectern.example>",
    // Wayland lets no program place its windows on a display of its choice.
    executableArgs: ["--ozone-platform=x11"],
  },
  mac: {
    target: [{ target: "dmg", arch: ["arm64", "x64"] }],
    icon: "lectern.icns",
    category: "public.app-category.productivity",
    minimumSystemVersion: "13.0",
    identity: null,
    hardenedRuntime: false,
    gatekeeperAssess: false,
    notarize: false,
  },
  dmg: { sign: false, writeUpdateInfo: false },
  win: {
    target: [{ target: "nsis", arch: ["x64"] }],
    icon: "lectern.ico",
    requestedExecutionLevel: "asInvoker",
    verifyUpdateCodeSignature: false,
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    differentialPackage: false,
    deleteAppDataOnUninstall: false,
  },
};
