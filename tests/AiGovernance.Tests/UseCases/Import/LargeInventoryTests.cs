using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: memory does not grow with the file, but for a few bytes of each key.</summary>
[Collection(nameof(MeasuresMemory))]
public sealed class LargeInventoryTests
{
    private const int Count = 200_000;
    private static readonly string Purpose = new('p', 60);

    [Fact]
    public async Task Two_hundred_thousand_rows_are_read_in_little_memory()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(path, Lines(), TestContext.Current.CancellationToken);
            await using var file = File.OpenRead(path);
            var before = GC.GetTotalMemory(forceFullCollection: true);

            var opened = await InventoryReader.Open(file, AnInventory.Profile, TestContext.Current.CancellationToken);
            await using var reader = opened.Value!;
            var (read, grown) = (0, 0L);
            await foreach (var row in reader.Rows(TestContext.Current.CancellationToken))
                if (row is AcceptedRow && ++read == Count) grown = GC.GetTotalMemory(forceFullCollection: true) - before;

            Assert.Equal(Count, read);
            Assert.True(file.Length > 25_000_000, $"the file has {file.Length} bytes");
            Assert.True(grown < 16_000_000, $"{grown} bytes are held");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<string> Lines() => Enumerable.Range(0, Count)
        .Select(i => $"Case {i},Office {i % 50},\"{Purpose}\nmore\",Running,Neither,3/9/2024,note {i},other")
        .Prepend(AnInventory.Header.TrimEnd());
}
