namespace AiGovernance.Parts;
