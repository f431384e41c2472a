using Xunit;

namespace AiGovernance.Tests.Architecture;

/// <summary>Shows all that is wrong at once, where an assertion would show the first few.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var text = string.Join("\n", faults);
        Assert.True(text.Length == 0, text);
    }
}
