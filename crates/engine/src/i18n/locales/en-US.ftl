### English of the United States: as in en.ftl. Only texts that differ from it stand here.
