using System.Text;

namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>A name such as /Type, without its slash.</summary>
internal sealed record PdfName(string Value);

/// <summary>A string of bytes.</summary>
internal sealed record PdfText(byte[] Bytes)
{
    /// <summary>As a text string: UTF-16 with its mark, else one byte a letter.</summary>
    public string Value => Bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(Bytes, 2, Bytes.Length - 2) : Encoding.Latin1.GetString(Bytes);
}

/// <summary>Points to another object.</summary>
internal readonly record struct PdfReference(int Id);

/// <summary>A word that is no object: an operator of a page, or the end of something.</summary>
internal sealed record PdfKeyword(string Value);

/// <summary>Names with their values.</summary>
internal sealed class PdfDictionary : Dictionary<string, object?>
{
    public PdfDictionary() : base(StringComparer.Ordinal) { }

    public object? Of(string key) => TryGetValue(key, out var value) ? value : null;

    public string NameOf(string key) => Of(key) is PdfName name ? name.Value : "";
}

/// <summary>A dictionary with bytes.</summary>
/// <param name="EndsWell">Its length leads to its end.</param>
internal sealed record PdfStream(PdfDictionary Entries, ReadOnlyMemory<byte> Raw, bool EndsWell);
