namespace AiGovernance.Tests.Architecture.MadeUp.Cellar;

internal sealed class Bottle;
