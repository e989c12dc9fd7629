/** Why an artefact was not built again. */
export const unchangedReason = "nothing that it is made from changed";
