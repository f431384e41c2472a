namespace AiGovernance.Tests.Architecture.MadeUp.Neighbour;

internal class Chair;
