using Xunit;

namespace AiGovernance.Tests.Support;

/// <summary>Tests that measure the heap run alone: what others hold at the moment would be counted.</summary>
[CollectionDefinition(nameof(MeasuresMemory), DisableParallelization = true)]
public sealed class MeasuresMemory;
