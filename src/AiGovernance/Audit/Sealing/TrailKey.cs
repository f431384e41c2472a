using System.Security.Cryptography;
using System.Text;
using AiGovernance.Common;

namespace AiGovernance.Audit.Sealing;

/// <summary>The key that signs checkpoints, ECDSA over P-256. It lies in a file that only the portal's account may read, never in the database (AT-3).</summary>
public sealed class TrailKey : IDisposable
{
    private readonly ECDsa key;

    private TrailKey(ECDsa key) => (this.key, Id) = (key, Sha256.Of(key.ExportSubjectPublicKeyInfo()));

    /// <summary>SHA-256 of the public key.</summary>
    public string Id { get; }

    public string PublicPem => key.ExportSubjectPublicKeyInfoPem() + "\n";

    /// <summary>Opens the key, and makes it where there is none yet. Two instances that start at once agree on one.</summary>
    public static TrailKey OpenOrMake(string file)
    {
        if (!File.Exists(file)) Make(file);
        return Of(File.ReadAllText(file));
    }

    /// <param name="pem">A private or a public key.</param>
    public static TrailKey Of(string pem)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return new(key);
    }

    /// <returns>Hex.</returns>
    public string Sign(string text) => Convert.ToHexStringLower(key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256));

    public bool HasSigned(string text, string signature) =>
        IsHex(signature) && key.VerifyData(Encoding.UTF8.GetBytes(text), Convert.FromHexString(signature), HashAlgorithmName.SHA256);

    public void Dispose() => key.Dispose();

    private static bool IsHex(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit);

    private static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var draft = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(draft, options))
        {
            stream.Write(Encoding.ASCII.GetBytes(made.ExportPkcs8PrivateKeyPem() + "\n"));
            stream.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another instance was first; its key is the one.
            File.Delete(draft);
        }
    }
}
