using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace AiGovernance.Tests.Pdf;

/// <summary>Programs of others that read PDF files; a test that needs one is skipped where it is missing.</summary>
internal static class Tool
{
    /// <summary>What it prints about the file, which is put in place of {file} or at the end.</summary>
    public static (int Code, string Output) Run(string program, byte[] file, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(path, file);
        try
        {
            var start = new ProcessStartInfo(program, [.. arguments.Contains("{file}") ? arguments.Select(a => a == "{file}" ? path : a) : arguments.Append(path)]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not on this machine");
            throw;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
