using System.Runtime.CompilerServices;
using System.Text;
using AiGovernance.Common;

namespace AiGovernance.UseCases.Import;

/// <summary>
/// Reads an inventory file row by row (UC-5). A header that does not fit the profile refuses the file; a row that cannot be used is
/// rejected with line and reason and the next one is read. Rows in which nothing is written are passed over.
/// </summary>
public sealed class InventoryReader : IAsyncDisposable
{
    private readonly IAsyncEnumerator<SourceRecord> _records;
    private readonly InventoryRowMapper _mapper;

    private InventoryReader(Encoding encoding, IAsyncEnumerator<SourceRecord> records, InventoryRowMapper mapper) =>
        (Encoding, _records, _mapper) = (encoding, records, mapper);

    public Encoding Encoding { get; }

    /// <summary>Finds form and encoding and holds the header against the profile.</summary>
    /// <param name="stream">Seekable; read from its beginning, and left open.</param>
    public static async Task<Result<InventoryReader>> Open(Stream stream, InventoryProfile profile, CancellationToken ct = default)
    {
        var usable = profile.Checked();
        if (!usable.Succeeded) return usable.Refusal;
        var source = await SourceFile.Open(stream, profile.Separator, ct);
        if (!source.Succeeded) return source.Refusal;

        var records = source.Value.Records.GetAsyncEnumerator(ct);
        var header = await Header(records, usable.Value);
        if (header.Succeeded) return new InventoryReader(source.Value.Encoding, records, new InventoryRowMapper(usable.Value, header.Value));

        await records.DisposeAsync();
        return header.Refusal;
    }

    /// <summary>The rows below the header, once.</summary>
    public async IAsyncEnumerable<InventoryRow> Rows([EnumeratorCancellation] CancellationToken ct = default)
    {
        while (await _records.MoveNextAsync())
        {
            ct.ThrowIfCancellationRequested();
            if (!_records.Current.IsBlank) yield return _mapper.Map(_records.Current);
        }
    }

    public ValueTask DisposeAsync() => _records.DisposeAsync();

    private static async Task<Result<InventoryHeader>> Header(IAsyncEnumerator<SourceRecord> records, InventoryProfile profile)
    {
        while (await records.MoveNextAsync())
            if (!records.Current.IsBlank) return InventoryHeader.Of(records.Current, profile);
        return ImportRefusals.Empty;
    }
}
