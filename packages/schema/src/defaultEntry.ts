/** The exported symbol that a host looks up where the plugin's manifest names none. */
export const defaultEntry = "New";
